// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequestreader.h"

namespace exportdesk
{

/// "Line 15, column 5: a comma is missing before "destination"." in the language of the program.
QString parseErrorText(const ParseError &error);
/// The caption of the button that does the likely repair; empty when there is none.
QString repairText(const ParseError &error);
QString readNoteText(const ReadNote &note);

} // namespace exportdesk
