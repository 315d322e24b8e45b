// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace exportdesk
{

/// The objects of an export request that have documented members.
enum class RequestLevel {
    Top,
    MergePolicy,
    Filter,
    QualificationTime,
    Segment,
    AdditionalFields,
    EventList,
    EventFilter,
    Destination,
    Schema,
    Evaluation,
};

/// The documented type of a member.
enum class ValueType {
    Text,
    Number,
    Truth,
    Time, ///< RFC 3339
    Paths, ///< text: paths with commas between them
    Words, ///< a list of texts
    Segments, ///< a list of objects
    Object,
};

/// Whether an export without a member of \a level may contain more, or other profiles.
bool restrictsExport(RequestLevel level);

struct RequestKey {
    QString name;
    ValueType type = ValueType::Text;
};

/// The documented members of \a level.
const QList<RequestKey> &requestKeys(RequestLevel level);
/// The keys at the top of a request, today's and those of 2018.
const QStringList &topKeys();
/// The keys at the top of a job that only the platform writes.
const QStringList &jobKeys();
/// The documented member that \a key means at \a level, also when letter case, hyphens or underscores differ; nullptr
/// when there is none.
const RequestKey *requestKey(RequestLevel level, const QString &key);

/// \a key without what people and programs write differently: letter case, blanks, hyphens and underscores.
QString foldedKey(const QString &key);
/// Whether \a path is \a part or a member inside of it, their keys compared as foldedKey() gives them.
bool isWithin(const QString &path, const QString &part);

} // namespace exportdesk
