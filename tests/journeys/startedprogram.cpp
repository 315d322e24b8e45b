// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/startedprogram.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

std::unique_ptr<Program> startedProgram(const QString &folder, const QStringList &arguments)
{
    Locations(folder).applyToSettings();
    const auto parsed = CommandLine::parse(QStringList{u"exportdesk"_s} + arguments);
    if (!std::holds_alternative<CommandLine>(parsed))
        qFatal("%s", qPrintable(std::get<CommandLine::Answer>(parsed).text));
    auto program = std::make_unique<Program>(std::get<CommandLine>(parsed), Locations(folder));
    program->window().resize(1280, 800); // the screen of tests is smaller
    program->start();
    return program;
}

} // namespace exportdesk
