// GET /embed/…: widgets for other people's pages. What they show comes with the page, so they ask nothing after it.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EntenteError } from '../graph/errors.ts';
import { addressOf, pageOf } from './embedAddress.ts';
import { answerOf, namesOf } from './embedAnswer.ts';
import { listedOf } from './embedAsk.ts';
import { assetsOf } from './embedAssets.ts';
import { discoveryOf, originOf } from './embedDiscovery.ts';
import { refusedPage, titleOf } from './embedFault.ts';
import { sendEmbed } from './embedPage.ts';
import { serveElements } from './embedScript.ts';
import type { EmbedSettings } from './embedSettings.ts';
import { grantedIn, TokenRefusal } from './embedToken.ts';
import { readWidget, type WidgetKind, widgetKinds } from './embedWidgets.ts';
import type { FaultLog } from './graphql.ts';
import type { Query } from './parameters.ts';

/** Told of signed links that are refused, one line each. */
export type Audit = (line: string) => void;

const toStandardError: Audit = (line) => process.stderr.write(`${line}\n`);

/** Adds the widgets and the script of their elements. */
export function serveWidgets(
  app: FastifyInstance,
  settings: EmbedSettings,
  log: FaultLog,
  audit: Audit = toStandardError,
): void {
  for (const kind of widgetKinds)
    app.get(`/embed/${kind}`, async (request, reply) => {
      try {
        return await sendWidget(app, kind, request, reply, settings);
      } catch (fault) {
        if (fault instanceof TokenRefusal) audit(auditLine(kind, request, fault));
        else if (!(fault instanceof EntenteError)) log({ requestId: request.id, error: fault });
        return sendEmbed(request, reply, refusedPage(fault, request.id), settings.origins);
      }
    });
  serveElements(app);
}

async function sendWidget(
  app: FastifyInstance,
  kind: WidgetKind,
  request: FastifyRequest,
  reply: FastifyReply,
  settings: EmbedSettings,
): Promise<FastifyReply> {
  const { given, grant, token } = await grantedIn(kind, request.query as Query, settings);
  const asked = readWidget(kind, given);
  const ask = listedOf(app, request.headers['entente-bookmark']);
  const named = await namesOf(asked, ask);
  const answer = await answerOf(asked, ask);
  const title = titleOf(asked, named);
  const here = addressOf(`/embed/${kind}`, { ...given, token });
  return sendEmbed(
    request,
    reply,
    {
      status: 200,
      title: `${title} · Entente`,
      theme: asked.theme,
      lang: asked.lang ?? 'en',
      head: `${discoveryOf(originOf(request, settings), here, title)}\n    ${await assetsOf(kind)}`,
      data: {
        kind,
        lang: asked.lang,
        asked: { ...asked.variables, ...asked.acts, ...asked.clocks },
        subjects: named.map((who, index) => ({ ...who, parameter: asked.subjects[index]?.parameter })),
        page: pageOf(kind, given),
        answer,
      },
    },
    grant && grant.origins.length > 0 ? grant.origins : settings.origins,
  );
}

/** One line, whatever stands in the address; the token itself is in no log. */
function auditLine(kind: WidgetKind, { id, ip, headers }: FastifyRequest, { reason }: TokenRefusal): string {
  const from = JSON.stringify((headers.referer ?? '').slice(0, 200));
  return `audit ${new Date().toISOString()} embed refused: ${reason.replace(/\s+/g, ' ')}; widget ${kind}, request ${id}, from ${ip}, page ${from}`;
}
