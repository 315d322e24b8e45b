// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/literalreader.h"
#include "models/incoming/cmdreader.h"
#include "models/incoming/codereader.h"
#include "models/incoming/curlreader.h"
#include "models/incoming/httpiereader.h"
#include "models/incoming/httpreader.h"
#include "models/incoming/powershellreader.h"
#include "models/incoming/shellreader.h"
#include "models/incoming/wgetreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

namespace
{

void check(const QList<Call> &calls)
{
    for (const Call &call : calls) {
        fuzz::must(!call.method.isEmpty());
        for (const auto &[name, value] : call.headers)
            fuzz::must(name.compare(QLatin1String("authorization"), Qt::CaseInsensitive) != 0);
    }
}

} // namespace

/// Calls of every tool: an Authorization header is never kept, and an object of another language becomes JSON.
void fuzz::read(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    CallTarget own;
    own.sandbox = QStringLiteral("prod");
    readShellScript(text);
    readCmdScript(text);
    for (const ToolCommand &command : toolCommandsIn(text)) {
        must(!command.command.words.isEmpty());
        if (command.tool == ToolCommand::Tool::Curl)
            check(readCurl(command, own));
        else
            check({command.tool == ToolCommand::Tool::Wget ? readWget(command, own) : readHttpie(command, own)});
    }
    check(powershellCallsIn(text, own));
    check(httpCallsIn(text, own));
    check(codeCallsIn(text, own).calls);
    if (const auto literal = parseLiteral(text))
        must(parseJson(writeJson(literal->root, JsonForm::Pretty)).root.has_value());
}
