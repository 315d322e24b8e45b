// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestkeys.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace exportdesk
{

const QList<RequestKey> &requestKeys(RequestLevel level)
{
    using Type = ValueType;
    static const QHash<RequestLevel, QList<RequestKey>> keys{
        {RequestLevel::Top,
         {{u"fields"_s, Type::Paths},
          {u"mergePolicy"_s, Type::Object},
          {u"filter"_s, Type::Object},
          {u"additionalFields"_s, Type::Object},
          {u"destination"_s, Type::Object},
          {u"schema"_s, Type::Object},
          {u"evaluationInfo"_s, Type::Object}}},
        {RequestLevel::MergePolicy, {{u"id"_s, Type::Text}, {u"version"_s, Type::Number}}},
        {RequestLevel::Filter,
         {{u"segments"_s, Type::Segments},
          {u"segmentQualificationTime"_s, Type::Object},
          {u"fromIngestTimestamp"_s, Type::Time},
          {u"emptyProfiles"_s, Type::Truth}}},
        {RequestLevel::QualificationTime, {{u"startTime"_s, Type::Time}, {u"endTime"_s, Type::Time}}},
        {RequestLevel::Segment,
         {{u"segmentId"_s, Type::Text}, {u"segmentNs"_s, Type::Text}, {u"status"_s, Type::Words}}},
        {RequestLevel::AdditionalFields, {{u"eventList"_s, Type::Object}}},
        {RequestLevel::EventList, {{u"fields"_s, Type::Paths}, {u"filter"_s, Type::Object}}},
        {RequestLevel::EventFilter, {{u"fromIngestTimestamp"_s, Type::Time}, {u"toIngestTimestamp"_s, Type::Time}}},
        {RequestLevel::Destination, {{u"datasetId"_s, Type::Text}, {u"segmentPerBatch"_s, Type::Truth}}},
        {RequestLevel::Schema, {{u"name"_s, Type::Text}}},
        {RequestLevel::Evaluation, {{u"segmentation"_s, Type::Truth}}},
    };
    return *keys.constFind(level);
}

bool restrictsExport(RequestLevel level)
{
    switch (level) {
    case RequestLevel::Top:
    case RequestLevel::MergePolicy:
    case RequestLevel::Filter:
    case RequestLevel::QualificationTime:
    case RequestLevel::Segment:
    case RequestLevel::EventList:
    case RequestLevel::EventFilter:
        return true;
    case RequestLevel::AdditionalFields: // ignored: no events
    case RequestLevel::Destination:
    case RequestLevel::Schema:
    case RequestLevel::Evaluation:
        return false;
    }
    Q_UNREACHABLE();
}

const QStringList &topKeys()
{
    static const QStringList keys = [] {
        QStringList names{u"mergePolicyId"_s, u"model"_s};
        for (const RequestKey &key : requestKeys(RequestLevel::Top))
            names += key.name;
        return names;
    }();
    return keys;
}

const QStringList &jobKeys()
{
    static const QStringList keys{u"id"_s,
                                  u"jobType"_s,
                                  u"status"_s,
                                  u"profileInstanceId"_s,
                                  u"imsOrgId"_s,
                                  u"requestId"_s,
                                  u"computeGatewayJobId"_s,
                                  u"metrics"_s,
                                  u"errors"_s,
                                  u"creationTime"_s,
                                  u"updateTime"_s};
    return keys;
}

const RequestKey *requestKey(RequestLevel level, const QString &key)
{
    const QString folded = foldedKey(key);
    for (const RequestKey &one : requestKeys(level)) {
        if (foldedKey(one.name) == folded)
            return &one;
    }
    return nullptr;
}

QString foldedKey(const QString &key)
{
    QString folded = key.toLower();
    folded.removeIf([](QChar c) { return c == u'_' || c == u'-' || c.isSpace(); });
    return folded;
}

bool isWithin(const QString &path, const QString &part)
{
    const QString folded = foldedKey(path) + u'.';
    return folded.startsWith(foldedKey(part) + u'.');
}

} // namespace exportdesk
