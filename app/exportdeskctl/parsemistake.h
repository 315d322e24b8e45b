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
/// What is wrong with a command line that \a app accepted: something belongs to a command that has sub-commands, and
/// one of these was chosen. Empty: nothing is.
QString strayMistake(const CLI::App &app);

} // namespace exportdesk
