// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkcollector.h"

#include "models/exports/checkcodes.h"
#include "models/exports/foreignplaceholder.h"
#include "models/exports/placeholders.h"
#include "models/exports/timerepair.h"

namespace exportdesk
{

void CheckCollector::add(RequestCheck::Severity severity, RequestCheck::Id id, const QStringList &arguments,
                         qsizetype count, RequestCheck::Fix fix)
{
    m_problemFound = m_problemFound || severity != RequestCheck::Severity::Ok;
    m_all.append(RequestCheck{severity, id, m_section, arguments, int(count), fix});
}

bool CheckCollector::checkTime(const Timestamp &time, RequestCheck::Id bad, RequestCheck::Id noZone)
{
    if (time.isEmpty() || time.problem() == Timestamp::Problem::None)
        return true;
    const bool onlyZone = time.problem() == Timestamp::Problem::NoZone;
    const QList<Timestamp> readings = timeReadings(time);
    error(onlyZone ? noZone : bad, {time.text()}, 0,
          isPlaceholder(time.text()) ? RequestCheck::Fix::FillPlaceholders
              : readings.size() != 1 ? RequestCheck::Fix::None
              : onlyZone             ? RequestCheck::Fix::AddZone
                                     : RequestCheck::Fix::RepairTimes);
    if (readings.size() < 2)
        return false;
    const QString path = checkedPath(m_all.constLast());
    QList<RequestEdit> edits;
    for (const Timestamp &reading : readings)
        edits += RequestEdit{path, path, jsonString(reading.text()), reading.text()};
    offer(edits);
    return false;
}

bool CheckCollector::checkFilledIn(const QString &path, const QString &value)
{
    if (!isForeignPlaceholder(value))
        return true;
    checkNoneLeft(path, {value.left(80)});
    return false;
}

void CheckCollector::checkNoneLeft(const QString &path, const QStringList &placeholders)
{
    if (!placeholders.isEmpty())
        error(RequestCheck::Id::PlaceholderLeft, QStringList{path} + placeholders, placeholders.size());
}

} // namespace exportdesk
