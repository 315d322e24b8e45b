// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

struct Known {
    QLatin1String wire;
    BatchGroup group;
    const char *text; ///< English, in the context "BatchStatus"
};

constexpr std::array<Known, 18> known{{
    {QLatin1String("success"), BatchGroup::Done, QT_TRANSLATE_NOOP("BatchStatus", "Success")},
    {QLatin1String("active"), BatchGroup::Done, QT_TRANSLATE_NOOP("BatchStatus", "Success")},
    {QLatin1String("failed"), BatchGroup::Failed, QT_TRANSLATE_NOOP("BatchStatus", "Failed")},
    {QLatin1String("failure"), BatchGroup::Failed, QT_TRANSLATE_NOOP("BatchStatus", "Failed")},
    {QLatin1String("loading"), BatchGroup::Running, QT_TRANSLATE_NOOP("BatchStatus", "Loading")},
    {QLatin1String("loaded"), BatchGroup::Running, QT_TRANSLATE_NOOP("BatchStatus", "Loaded")},
    {QLatin1String("staging"), BatchGroup::Running, QT_TRANSLATE_NOOP("BatchStatus", "Staging")},
    {QLatin1String("staged"), BatchGroup::Running, QT_TRANSLATE_NOOP("BatchStatus", "Staged")},
    {QLatin1String("processing"), BatchGroup::Running, QT_TRANSLATE_NOOP("BatchStatus", "Processing")},
    {QLatin1String("queued"), BatchGroup::Running, QT_TRANSLATE_NOOP("BatchStatus", "Queued")},
    {QLatin1String("retrying"), BatchGroup::Running, QT_TRANSLATE_NOOP("BatchStatus", "Retrying")},
    {QLatin1String("stalled"), BatchGroup::Stuck, QT_TRANSLATE_NOOP("BatchStatus", "Stalled")},
    {QLatin1String("aborted"), BatchGroup::Ended, QT_TRANSLATE_NOOP("BatchStatus", "Aborted")},
    {QLatin1String("abandoned"), BatchGroup::Ended, QT_TRANSLATE_NOOP("BatchStatus", "Abandoned")},
    {QLatin1String("inactive"), BatchGroup::Ended, QT_TRANSLATE_NOOP("BatchStatus", "Inactive")},
    {QLatin1String("deleted"), BatchGroup::Ended, QT_TRANSLATE_NOOP("BatchStatus", "Deleted")},
    {QLatin1String("archived"), BatchGroup::Ended, QT_TRANSLATE_NOOP("BatchStatus", "Archived")},
    {QLatin1String("retained"), BatchGroup::Ended, QT_TRANSLATE_NOOP("BatchStatus", "Retained")},
}};

const Known *find(const QString &wire)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Known &one) { return wire.compare(one.wire, Qt::CaseInsensitive) == 0; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

BatchGroup batchGroup(const QString &wireStatus)
{
    const Known *status = find(wireStatus);
    return status ? status->group : BatchGroup::Unknown;
}

QString batchStatusText(const QString &wireStatus)
{
    const Known *status = find(wireStatus);
    return status ? QCoreApplication::translate("BatchStatus", status->text) : wireStatus;
}

} // namespace exportdesk
