// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audiences.h"
#include "models/choices/samplestatus.h"
#include "models/datasets/batch.h"
#include "models/exports/exportrequest.h"
#include "models/jobs/exportjob.h"
#include "models/results/columnkind.h"

#include <QMap>
#include <QMetaType>

#include <algorithm>
#include <numeric>
#include <optional>

namespace exportdesk
{

// What one job left in its dataset, in figures. Values of profiles (least, greatest) live in memory only: nothing of
// this is stored or logged.

/// Whose result is looked at, and what was requested.
struct ResultSubject {
    ExportJob job;
    ExportRequest request; ///< that the job was created from

    bool operator==(const ResultSubject &) const = default;
};

/// One requested field. A field counts as filled when it has a value that is not "" and, for a list, a map or an
/// object, at least one such entry; with several values per row (a path through a list) when one of them is.
struct FieldAnswer {
    QString path; ///< as requested: "person.name.lastName"; of events relative to an event: "web.webPageDetails.name"
    bool ofEvents = false; ///< counted over events, not over profiles
    bool isAbsent = false; ///< the files have no such column: empty in all
    ColumnKind kind = ColumnKind::Other; ///< means nothing while absent
    qint64 filled = 0;
    qint64 empty = 0;
    qint64 distinct = -1; ///< different values; exact up to 100 000 rows, then within 2 %; -1: not counted (nested)
    QString least; ///< as the platform writes it, empty: none; only of numbers, dates and times
    QString greatest;

    bool operator==(const FieldAnswer &) const = default;
};

/// How many profiles have an identity in a namespace.
struct NamespaceAnswer {
    QString code;
    qint64 profiles = 0;

    bool operator==(const NamespaceAnswer &) const = default;
};

struct SegmentAnswer {
    QString id;
    QString ns;
    qint64 profiles = -1; ///< -1: not known, because the memberships were not exported
    std::optional<CountedMembers> expected; ///< by its last evaluation

    bool operator==(const SegmentAnswer &) const = default;
};

/// One batch: what the Catalog says, and what was counted in its files.
struct BatchAnswer {
    Batch batch;
    QString segmentId; ///< empty: of all segments
    qint64 profiles = -1; ///< rows in its files; -1: not counted
    qint64 files = -1; ///< -1: not listed
    qint64 bytes = -1;

    bool operator==(const BatchAnswer &) const = default;
};

/// The events of the exported profiles, against the ingestion times that were asked for.
struct EventsAnswer {
    qint64 count = 0;
    qint64 profiles = 0; ///< that have at least one
    qint64 most = 0; ///< in one profile
    qint64 firstMs = -1; ///< time of the event; epoch, -1: no event has a time
    qint64 lastMs = -1;
    qint64 firstIngestedMs = -1; ///< -1: the files do not say when events were ingested
    qint64 lastIngestedMs = -1;
    qint64 beforeFrom = 0; ///< happened before the ingestion asked for: they arrived late
    qint64 outside = 0; ///< ingested outside of it; or, without ingestion times, happened after its end

    bool operator==(const EventsAnswer &) const = default;
};

/// Against the last successful run of the same request into the same dataset. Profiles are the same when they share an
/// identity.
struct LastRunAnswer {
    QString jobId;
    qint64 createdMs = -1; ///< epoch
    qint64 profiles = 0; ///< in its files, or by the platform where these are gone
    qint64 added = 0; ///< profiles only in this run
    qint64 gone = 0; ///< profiles only in the last run
    qint64 changed = 0; ///< profiles in both, with a difference in at least one field
    QMap<QString, qint64> changedBy; ///< profiles with another value, by field path; fields without changes are missing
    QMap<QString, qint64> filled; ///< profiles of the last run in which a field was filled, by path
    bool isMatched = true; ///< false: no identities were exported, or its files are gone (see lastRunProblem); added,
                           ///< gone and changed mean nothing

    bool operator==(const LastRunAnswer &) const = default;
};

/// Why profiles could not be counted.
struct ResultProblem {
    QString code; ///< stable: of ResultReader ("no-library", "damaged", …), of the part files, or "platform"
    QString text; ///< translated
    QString file; ///< name of the part file it is about; may be empty

    bool operator==(const ResultProblem &) const = default;
};

/// Where the figures come from.
struct ResultComputation {
    QString where; ///< stable word: "files" (part files, read on this computer), "query-service", "catalog" (figures of
                   ///< the platform)
    qint64 bytes = 0; ///< of the part files
    qint64 files = 0;
    qint64 ms = 0; ///< of opening and computing, without fetching; of all queries

    bool operator==(const ResultComputation &) const = default;
};

struct ResultAnswer {
    ResultSubject subject;
    QList<BatchAnswer> batches; ///< in the order of the job
    qint64 profiles = -1; ///< rows in the files; -1: not counted
    QList<FieldAnswer> fields; ///< in the order requested, profiles first; all that the files have where all were
    bool fieldsWereCut = false; ///< the rest is not counted: more than 500, or within lists when Query Service counts
    QList<NamespaceAnswer> namespaces; ///< most profiles first
    bool hasIdentities = false; ///< otherwise namespaces and duplicates are not known
    bool hasNamespaces = false; ///< false: identities were exported without their namespaces
    qint64 duplicates = -1; ///< rows with the same identities as an earlier row of their batch; -1: not known
    QList<SegmentAnswer> segments; ///< as requested
    std::optional<EventsAnswer> events; ///< if they were requested
    std::optional<SampleStatus> sample; ///< size of the profile store
    std::optional<LastRunAnswer> lastRun;
    std::optional<ResultProblem> lastRunProblem; ///< there was one, which could not be compared, or only in number
    ResultComputation computation;
    std::optional<ResultProblem> problem; ///< figures from files are missing

    bool isCounted() const { return profiles >= 0; }
    /// Of the part files of all batches.
    qint64 fetchedBytes() const
    {
        return std::accumulate(batches.begin(), batches.end(), qint64(0),
                               [](qint64 sum, const BatchAnswer &one) { return sum + std::max<qint64>(0, one.bytes); });
    }
    bool operator==(const ResultAnswer &) const = default;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::ResultAnswer)
