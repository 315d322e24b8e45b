// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/fieldpaths.h"
#include "models/incoming/incoming.h"
#include "models/incoming/textcoding.h"

namespace exportdesk
{

/// What helps to recognize a text; everything is optional.
struct IncomingContext : CallTarget {
    FieldPaths fields;
    std::function<bool(const QString &)> isJob = {}; ///< whether a text is the ID of a job; numbers are without it
};

/// Says what a text is: the only way into Exportdesk for what people paste, drop or open. Pure.
Incoming recognize(const QString &text, const IncomingContext &context = {});
/// The same for the bytes of a file, see decodedText().
Incoming recognize(const QByteArray &bytes, const IncomingContext &context = {});
/// Without a byte order mark and outer blanks, and as plainText() gives it; of a text with one block of code between
/// fences, that block.
QString bareText(const QString &text);

} // namespace exportdesk
