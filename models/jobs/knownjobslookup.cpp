// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/knownjobslookup.h"

#include "models/jobs/knownjobs.h"

#include <algorithm>

namespace exportdesk
{

QStringList runningJobs(const KnownJobs &known)
{
    QStringList ids;
    for (int index : known.running())
        ids.append(known.at(index).key.id());
    return ids;
}

QStringList runningJobsNotSeenSince(const KnownJobs &known, quint64 request)
{
    std::vector<const JobRow *> unseen;
    for (int index : known.running()) {
        const JobRow &row = known.at(index);
        if (row.seenRequest < request)
            unseen.push_back(&row);
    }
    std::stable_sort(unseen.begin(), unseen.end(),
                     [](const JobRow *left, const JobRow *right) { return left->seenRequest < right->seenRequest; });
    QStringList ids;
    for (const JobRow *row : unseen)
        ids.append(row->key.id());
    return ids;
}

QString jobOfBatch(const KnownJobs &known, const QString &batchId)
{
    const QByteArray batch = batchId.toUtf8();
    for (int index = 0; !batch.isEmpty() && index < known.count(); ++index) {
        if (known.at(index).batch.view() == batch)
            return known.at(index).key.id();
    }
    return {};
}

} // namespace exportdesk
