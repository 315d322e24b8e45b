// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkcollector.h"

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
    switch (time.problem()) {
    case Timestamp::Problem::None:
        break;
    case Timestamp::Problem::NotRfc3339:
        error(bad, {time.text()}, 0,
              isPlaceholder(time.text())         ? RequestCheck::Fix::FillPlaceholders
                  : repairedTime(time).isEmpty() ? RequestCheck::Fix::None
                                                 : RequestCheck::Fix::RepairTimes);
        return false;
    case Timestamp::Problem::NoZone:
        error(noZone, {time.text()}, 0, RequestCheck::Fix::AddZone);
        return false;
    }
    return true;
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
