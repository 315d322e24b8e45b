// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/sample/jobpatterns.h"
#include "app/localplatform/sample/seededrandom.h"

namespace localplatform
{

/// Two years of finished export jobs with their batches.
class SampleJobs
{
public:
    /// \a segmentSizes: realized profiles by segment id; \a profiles: all of them.
    SampleJobs(const SampleCatalog &catalog, quint64 seed, qint64 nowMs, std::map<std::string, qint64> segmentSizes,
               qint64 profiles, QString exportsFolder);

    /// Puts \a count jobs with ids from \a firstId on, and the batches of the newest twenty thousand of them.
    void plant(Store &store, qint64 firstId, qint64 count);

    /// The jobs 722, 726 and 24115 of the Profile guide ("Export jobs endpoint"), with its values.
    void plantGuideJobs(Store &store);

    /// Daily batches of the sources and the snapshot.
    void plantSourceBatches(Store &store, int days);

    /// What was put into which dataset, by its id.
    const std::map<std::string, DatasetActivity> &activity() const { return m_activity; }

private:
    struct Draft;
    Draft draft(qint64 number, qint64 count) const;
    qint64 startOf(qint64 number, qint64 count, SeededRandom &random) const;
    void decideEnd(Draft &draft) const;
    void decideSize(Draft &draft, double progress) const;
    void exportReally(Store &store, Draft &draft);
    std::string text(const Draft &draft) const;
    void putBatches(Store &store, const Draft &draft);
    void putBatch(Store &store, const std::string &id, const std::string &dataset, const char *status, qint64 start,
                  qint64 end, qint64 records, qint64 failed, qint64 bytes);

    const SampleCatalog &m_catalog;
    std::vector<JobPattern> m_patterns;
    quint64 m_seed;
    qint64 m_nowMs;
    std::map<std::string, qint64> m_sizes;
    qint64 m_profiles;
    QString m_exportsFolder;
    std::map<std::string, DatasetActivity> m_activity;
};

} // namespace localplatform
