// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace exportdesk
{

/// Puts in the values of {{name}}, also {{ _.name }}; what is unknown stays as it is written. The result is bounded.
QString filledText(const QString &text, const QHash<QString, QString> &variables);

} // namespace exportdesk
