// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/timecell.h"

#include <QDateTime>

namespace exportdesk
{

QString timeCellExact(qint64 ms)
{
    if (ms < 0)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

SortValue timeCellSort(qint64 ms)
{
    return ms < 0 ? SortValue() : SortValue(ms);
}

} // namespace exportdesk
