// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CLI
{
class App;
class ParseError;
} // namespace CLI

namespace exportdesk
{

/// What is wrong with a command line that \a app did not accept, in our own words.
QString parseMistake(const CLI::App &app, const CLI::ParseError &error);

} // namespace exportdesk
