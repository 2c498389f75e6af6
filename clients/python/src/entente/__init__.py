"""Asks an Entente server: who asks what of whom, about which dispute, what came of it, and who says so."""

from .clocks import AsOf
from .client import Entente
from .errors import AnswerTooLate, EntenteError, InputRefused, ServerUnavailable

__all__ = ["AnswerTooLate", "AsOf", "Entente", "EntenteError", "InputRefused", "ServerUnavailable"]
