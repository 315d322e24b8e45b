// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// How a program is read, which says what of it is understood.
enum class ProgramReader {
    Values, ///< codereader.h: assignments and additions are followed
    Powershell, ///< powershellreader.h
    Literals, ///< requestsearch.h: the request as it stands, nothing that is done with it
};

/// What a program does to the variables that hold its request (or a part, a copy, another name of it), and its reader
/// does not follow. By default every use counts; known assignments and additions, reading, printing, converting to
/// JSON and sending do not. Names the kind of each statement ("del", "narrow()"), which contains no value of the text.
QStringList unreadChanges(const QString &program, ProgramReader reader);

/// Whether a script that a collection or a .http file runs before it sends \a body can change what is sent. Setting
/// variables that the body does not name, printing, and calls of its own cannot.
bool changesRequest(const QString &script, const QString &body);

} // namespace exportdesk
