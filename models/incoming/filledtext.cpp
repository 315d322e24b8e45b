// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/filledtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString filledText(const QString &text, const QHash<QString, QString> &variables)
{
    static const QRegularExpression place(u"\\{\\{\\s*(?:_\\.)?([\\w.-]{1,100})\\s*\\}\\}"_s);
    constexpr qsizetype most = 1024 * 1024;
    if (variables.isEmpty() || !text.contains("{{"_L1))
        return text;
    QString filled;
    qsizetype from = 0;
    for (auto all = place.globalMatch(text); all.hasNext() && filled.size() < most;) {
        const auto match = all.next();
        filled += text.mid(from, match.capturedStart() - from);
        filled += variables.value(match.captured(1), match.captured()).left(most);
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

} // namespace exportdesk
