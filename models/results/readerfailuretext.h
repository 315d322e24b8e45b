// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/readeroutcome.h"

namespace exportdesk
{

// Texts for a failure of the reader of results in the current language; never stored.

/// What happened, as one or two sentences.
QString readerFailureTitle(const ReaderFailure &failure);
/// What to do about it; empty when there is nothing to be done.
QString readerFailureRemedy(const ReaderFailure &failure);

/// "no-library": the word for a code in the reader's protocol, in JSON and for scripts; never translated.
QString readerCodeWord(ReaderFailure::Code code);

} // namespace exportdesk
