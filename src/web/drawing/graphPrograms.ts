// How the processor of pictures draws a large graph: nodes by their outlines, ties as lines that are thick where they begin and thin where
// they end, dashed by status, beside each other where several tie a pair. What is not near to what is lit is dimmed by one
// switch, so that nothing else need be sent anew.

import { EdgeProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** Whether anything is lit. */
export interface Light {
  on: boolean;
}

/** What a node has beside what every renderer knows. */
export interface NodeLooks {
  readonly corners: number;
  readonly turn: number;
  readonly near: boolean;
}

/** What a tie has. */
export interface TieLooks {
  /** Pixels by which it stands beside the straight way. */
  readonly aside: number;
  /** Pixels of a dash and its gap; 0 for a whole line. */
  readonly dash: number;
  readonly near: boolean;
}

const { FLOAT, UNSIGNED_BYTE, LINES, TRIANGLES } = WebGLRenderingContext;
const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_light'] as const;
/** What is left of the colour of what is dimmed. */
const dimmed = '0.1';

const bytes = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
const floats = (name: string, size: number) => ({ name, size, type: FLOAT });

function setUniforms(
  { matrix, sizeRatio, correctionRatio }: RenderParams,
  { gl, uniformLocations }: ProgramInfo,
  light: Light,
) {
  const at = (name: (typeof uniforms)[number]) => uniformLocations[name] ?? null;
  gl.uniformMatrix3fv(at('u_matrix'), false, matrix);
  gl.uniform1f(at('u_sizeRatio'), sizeRatio);
  gl.uniform1f(at('u_correctionRatio'), correctionRatio);
  gl.uniform1f(at('u_light'), light.on ? 1 : 0);
}

/** Draws nodes. */
export function nodeProgram(light: Light) {
  return class extends NodeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      return {
        VERTICES: 3,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          floats('a_position', 2),
          floats('a_size', 1),
          floats('a_looks', 3),
          bytes('a_color'),
          bytes('a_id'),
        ],
        // A triangle around the outline.
        CONSTANT_ATTRIBUTES: [floats('a_angle', 1)],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
        VERTEX_SHADER_SOURCE: `
          attribute vec2 a_position; attribute float a_size; attribute vec3 a_looks;
          attribute vec4 a_color; attribute vec4 a_id; attribute float a_angle;
          uniform mat3 u_matrix; uniform float u_sizeRatio; uniform float u_correctionRatio; uniform float u_light;
          varying vec4 v_color; varying vec2 v_at; varying float v_radius; varying vec2 v_outline;
          void main() {
            float pixel = 2.0 * u_correctionRatio;
            v_radius = a_size / u_sizeRatio;
            vec2 corner = (2.0 * v_radius + 2.0) * vec2(cos(a_angle), sin(a_angle));
            gl_Position = vec4((u_matrix * vec3(a_position + corner * pixel, 1)).xy, 0, 1);
            v_at = corner;
            v_outline = a_looks.xy;
            #ifdef PICKING_MODE
            v_color = a_id;
            #else
            v_color = vec4(a_color.rgb * a_color.a, a_color.a) * (u_light > 0.5 && a_looks.z < 0.5 ? ${dimmed} : 1.0);
            #endif
          }`,
        FRAGMENT_SHADER_SOURCE: `
          precision highp float;
          varying vec4 v_color; varying vec2 v_at; varying float v_radius; varying vec2 v_outline;
          void main() {
            float reach = length(v_at);
            float rim = v_radius;
            if (v_outline.x > 0.5) {
              float part = 6.2831853 / v_outline.x;
              // The picture runs upwards, turns clockwise.
              float angle = atan(-v_at.y, v_at.x) - v_outline.y * 6.2831853 + part * 0.5;
              reach *= cos(mod(angle, part) - part * 0.5);
              rim *= cos(part * 0.5);
            }
            float inside = clamp(rim - reach + 0.5, 0.0, 1.0);
            #ifdef PICKING_MODE
            if (inside < 0.5) discard;
            gl_FragColor = v_color;
            #else
            gl_FragColor = v_color * inside;
            #endif
          }`,
      };
    }
    override processVisibleItem(index: number, start: number, data: NodeDisplayData & Partial<NodeLooks>) {
      const { array } = this;
      let at = start;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.size;
      array[at++] = data.corners ?? 0;
      array[at++] = data.turn ?? 0;
      array[at++] = data.near ? 1 : 0;
      array[at++] = floatColor(data.color);
      array[at] = index;
    }
    override setUniforms(params: RenderParams, program: ProgramInfo) {
      setUniforms(params, program, light);
    }
  };
}

/** A strip of two triangles: along it, and to which side. */
const strip = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
];
/** A line from end to end, a pixel wide. */
const line = [
  [0, 0],
  [1, 0],
];

/** Draws ties. @param fine whether they are lines of a pixel, of which a browser without a graphics card can draw ten times as many */
export function tieProgram(light: Light, fine: boolean) {
  const corners = fine ? line : strip;
  return class extends EdgeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      return {
        VERTICES: corners.length,
        METHOD: fine ? LINES : TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [floats('a_from', 2), floats('a_to', 2), floats('a_looks', 4), bytes('a_color'), bytes('a_id')],
        CONSTANT_ATTRIBUTES: [floats('a_corner', 2)],
        CONSTANT_DATA: corners,
        VERTEX_SHADER_SOURCE: `
          attribute vec2 a_from; attribute vec2 a_to; attribute vec4 a_looks; attribute vec4 a_color; attribute vec4 a_id;
          attribute vec2 a_corner;
          uniform mat3 u_matrix; uniform float u_sizeRatio; uniform float u_correctionRatio; uniform float u_light;
          varying vec4 v_color; varying float v_along; varying float v_across; varying float v_half; varying float v_dash;
          void main() {
            float pixel = 2.0 * u_correctionRatio;
            vec2 way = a_to - a_from;
            float whole = length(way);
            vec2 ahead = whole > 0.0 ? way / whole : vec2(1.0, 0.0);
            vec2 side = vec2(-ahead.y, ahead.x);
            float wide = max(a_looks.x / u_sizeRatio, 1.0);
            #ifdef PICKING_MODE
            wide = max(wide, 5.0);
            v_color = a_id;
            #else
            v_color = vec4(a_color.rgb * a_color.a, a_color.a) * (u_light > 0.5 && a_looks.w < 0.5 ? ${dimmed} : 1.0);
            #endif
            // Thick where it begins, thin where it ends.
            v_half = 0.5 * wide * mix(1.3, 0.6, a_corner.x);
            v_across = a_corner.y * (v_half + 0.7);
            v_along = a_corner.x * whole / pixel;
            v_dash = a_looks.z;
            vec2 at = mix(a_from, a_to, a_corner.x) + side * (v_across + a_looks.y / u_sizeRatio) * pixel;
            gl_Position = vec4((u_matrix * vec3(at, 1)).xy, 0, 1);
          }`,
        FRAGMENT_SHADER_SOURCE: `
          precision highp float;
          varying vec4 v_color; varying float v_along; varying float v_across; varying float v_half; varying float v_dash;
          void main() {
            #ifdef PICKING_MODE
            gl_FragColor = v_color;
            #else
            if (v_dash > 0.5 && fract(v_along / v_dash) > 0.6) discard;
            gl_FragColor = v_color * clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
            #endif
          }`,
      };
    }
    override processVisibleItem(
      index: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData & Partial<TieLooks>,
    ) {
      const { array } = this;
      let at = start;
      array[at++] = from.x;
      array[at++] = from.y;
      array[at++] = to.x;
      array[at++] = to.y;
      array[at++] = data.size;
      array[at++] = data.aside ?? 0;
      array[at++] = data.dash ?? 0;
      array[at++] = data.near ? 1 : 0;
      array[at++] = floatColor(data.color);
      array[at] = index;
    }
    override setUniforms(params: RenderParams, program: ProgramInfo) {
      setUniforms(params, program, light);
    }
  };
}
