// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/selectionedits.h"

#include "models/exports/exportcomposer.h"
#include "models/exports/oddvalues.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

void SelectionEdits::setSegments(const QList<SegmentChoice> &segments)
{
    m_composer.edit(EditKind::Discrete, [&segments](ComposerState &state) {
        dropOdd(state.request.filterUnknown, RequestLevel::Filter, u"segments"_s);
        state.request.segments = segments;
    });
}

void SelectionEdits::setQualifiedFrom(const Timestamp &time)
{
    m_composer.edit(EditKind::QualifiedFrom, [&time](ComposerState &state) {
        dropOdd(state.request.qualificationUnknown, RequestLevel::QualificationTime, u"startTime"_s);
        state.request.qualifiedFrom = time;
    });
}

void SelectionEdits::setQualifiedTo(const Timestamp &time)
{
    m_composer.edit(EditKind::QualifiedTo, [&time](ComposerState &state) {
        dropOdd(state.request.qualificationUnknown, RequestLevel::QualificationTime, u"endTime"_s);
        state.request.qualifiedTo = time;
    });
}

void SelectionEdits::setMergePolicy(const QString &id)
{
    m_composer.edit(EditKind::Discrete, [&id](ComposerState &state) {
        dropOdd(state.request.mergePolicy.unknown, RequestLevel::MergePolicy, u"id"_s);
        dropOdd(state.request.unknown, RequestLevel::Top, u"mergePolicy"_s);
        if (state.request.mergePolicy.id != id)
            state.request.mergePolicy.version.reset();
        state.request.mergePolicy.id = id;
    });
}

void SelectionEdits::setMergePolicyVersion(std::optional<qint64> version)
{
    m_composer.edit(EditKind::PolicyVersion, [version](ComposerState &state) {
        dropOdd(state.request.mergePolicy.unknown, RequestLevel::MergePolicy, u"version"_s);
        state.request.mergePolicy.version = version;
    });
}

void SelectionEdits::setDatasetId(const QString &id)
{
    m_composer.edit(EditKind::Discrete, [&id](ComposerState &state) {
        dropOdd(state.request.destinationUnknown, RequestLevel::Destination, u"datasetId"_s);
        dropOdd(state.request.unknown, RequestLevel::Top, u"destination"_s);
        state.request.datasetId = id;
    });
}

void SelectionEdits::setSegmentPerBatch(std::optional<bool> perBatch)
{
    m_composer.edit(EditKind::Discrete, [perBatch](ComposerState &state) {
        dropOdd(state.request.destinationUnknown, RequestLevel::Destination, u"segmentPerBatch"_s);
        state.request.segmentPerBatch = perBatch;
    });
}

} // namespace exportdesk
