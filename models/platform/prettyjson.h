// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// JSON indented by two blanks, keys in the order they came; bytes that are no JSON are given back as they are.
QString prettyJsonText(const QByteArray &json);

/// Of longer JSON only the beginning is given, ending in "…": parsing and laying out all of it would freeze the window.
inline constexpr qsizetype prettyJsonLimit = 1024 * 1024;

} // namespace exportdesk
