// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// The text of a file: UTF-8, UTF-16 with or without a byte order mark, otherwise Windows-1252.
QString decodedText(const QByteArray &bytes);

} // namespace exportdesk
