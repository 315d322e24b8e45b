// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/selectionedits.h"

#include "models/exports/exportcomposer.h"

namespace exportdesk
{

void SelectionEdits::setSegments(const QList<SegmentChoice> &segments)
{
    m_composer.edit(EditKind::Discrete, [&segments](ComposerState &state) { state.request.segments = segments; });
}

void SelectionEdits::setQualifiedFrom(const Timestamp &time)
{
    m_composer.edit(EditKind::QualifiedFrom, [&time](ComposerState &state) { state.request.qualifiedFrom = time; });
}

void SelectionEdits::setQualifiedTo(const Timestamp &time)
{
    m_composer.edit(EditKind::QualifiedTo, [&time](ComposerState &state) { state.request.qualifiedTo = time; });
}

void SelectionEdits::setMergePolicy(const QString &id)
{
    m_composer.edit(EditKind::Discrete, [&id](ComposerState &state) {
        if (state.request.mergePolicy.id != id)
            state.request.mergePolicy.version.reset();
        state.request.mergePolicy.id = id;
    });
}

void SelectionEdits::setMergePolicyVersion(std::optional<qint64> version)
{
    m_composer.edit(EditKind::PolicyVersion,
                    [version](ComposerState &state) { state.request.mergePolicy.version = version; });
}

void SelectionEdits::setDatasetId(const QString &id)
{
    m_composer.edit(EditKind::Discrete, [&id](ComposerState &state) { state.request.datasetId = id; });
}

void SelectionEdits::setSegmentPerBatch(std::optional<bool> perBatch)
{
    m_composer.edit(EditKind::Discrete, [perBatch](ComposerState &state) { state.request.segmentPerBatch = perBatch; });
}

} // namespace exportdesk
