// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/oddchecks.h"

#include "models/exports/checkcollector.h"
#include "models/exports/oddvalues.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Id = RequestCheck::Id;

namespace
{

/// The checks that rest on the part at \a path being as the form shows it.
QList<Id> restingOn(const QString &path)
{
    static const QList<std::pair<QString, QList<Id>>> table{
        {u"fields"_s, {Id::ContentOk, Id::FieldsOk}},
        {u"additionalFields"_s, {Id::ContentOk, Id::EventsOk, Id::EventsWithoutLowerBound}},
        {u"filter"_s,
         {Id::SegmentsOk, Id::QualifiedWithoutSegments, Id::PerBatchWithoutSegments, Id::PolicyOfSegment,
          Id::PolicyDefault}},
        {u"mergePolicy"_s,
         {Id::PolicyOk, Id::PolicyOfSegment, Id::PolicyDefault, Id::PolicyNeeded, Id::PolicyVersionWithoutId}},
        {u"destination.segmentPerBatch"_s, {Id::SegmentsOk}},
        {u"evaluationInfo"_s, {Id::SegmentsOk}},
        {u"destination"_s, {Id::DatasetOk, Id::DatasetMissing}},
        {u"schema"_s, {Id::ContentOk, Id::DatasetOk, Id::SchemaNameMissing}},
    };
    for (const auto &[part, ids] : table) {
        if (isWithin(path, part))
            return ids;
    }
    return {};
}

/// The position in the list of segments, from 1, whose id is at \a path; 0: none.
int positionOfId(const QString &path)
{
    const QString start = u"filter.segments["_s;
    const QString key = path.section(u'.', -1);
    if (!path.startsWith(start) || foldedKey(key) != "segmentid"_L1)
        return 0;
    return path.mid(start.size()).section(u']', 0, 0).toInt() + 1;
}

/// Each section's checks together, as the form goes.
void sortBySection(QList<RequestCheck> &all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const RequestCheck &left, const RequestCheck &right) { return left.section < right.section; });
}

} // namespace

void checkOddValues(const ExportRequest &request, QList<RequestCheck> &all)
{
    for (const OddValue &odd : oddValues(request)) {
        const QList<Id> contradicting = restingOn(odd.path);
        const int position = positionOfId(odd.path);
        all.removeIf([&](const RequestCheck &check) {
            return contradicting.contains(check.id) || (check.id == Id::SegmentIdMissing && check.count == position);
        });
        CheckCollector found(all, odd.section);
        if (odd.expected == ValueType::Segments && odd.isEmptyList())
            found.error(Id::SegmentsEmptyList, {}, 0, RequestCheck::Fix::ConfirmAllProfiles);
        else if (!odd.otherPath.isEmpty())
            found.error(Id::SpelledTwice, {odd.path, odd.otherPath});
        else
            found.error(Id::ValueOdd, {odd.path, odd.json.left(80)}, int(odd.expected));
    }
    sortBySection(all);
}

} // namespace exportdesk
