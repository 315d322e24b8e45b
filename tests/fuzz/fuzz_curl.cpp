// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlreader.h"
#include "models/exports/shellwords.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Pasted curl commands: an Authorization header is never kept.
void fuzz::read(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    looksLikeCurl(text);
    readShellWords(text);
    const CurlCommand command = readCurl(text, QStringLiteral("prod"));
    for (const auto &[name, value] : command.headers)
        must(name.compare(QLatin1String("authorization"), Qt::CaseInsensitive) != 0);
}
