// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/byterange.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

ByteRange ByteRange::of(const QString &header, qint64 size)
{
    static const QRegularExpression form(u"^bytes=(\\d{0,18})-(\\d{0,18})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(header.simplified().remove(u' '));
    const ByteRange whole{Kind::Whole, 0, size - 1};
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return whole;
    ByteRange range{Kind::Part, match.captured(1).toLongLong(), size - 1};
    if (match.captured(1).isEmpty())
        range.first = std::max<qint64>(0, size - match.captured(2).toLongLong());
    else if (!match.captured(2).isEmpty())
        range.last = std::min(size - 1, match.captured(2).toLongLong());
    if (!match.captured(1).isEmpty() && !match.captured(2).isEmpty() && match.captured(2).toLongLong() < range.first)
        return whole;
    if (range.first >= size)
        return {Kind::Unsatisfiable, 0, size - 1};
    return range;
}

} // namespace localplatform
