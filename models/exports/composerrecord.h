// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerstate.h"

namespace exportdesk
{

/// The composer's state as the JSON text that a draft keeps.
QString composerRecord(const ComposerState &state);
/// A text that is no record of ours becomes the text of the composer, so that nothing typed is lost.
ComposerState readComposerRecord(const QString &text);

} // namespace exportdesk
