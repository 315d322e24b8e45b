// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

namespace exportdesk
{

class ExportComposer;

/// Edits of what is selected from the platform's lists: segments, merge policy and target dataset. Each call is one
/// step of undo.
class SelectionEdits
{
public:
    explicit SelectionEdits(ExportComposer &composer)
        : m_composer(composer)
    {
    }

    void setSegments(const QList<SegmentChoice> &segments);
    void setQualifiedFrom(const Timestamp &time);
    void setQualifiedTo(const Timestamp &time);
    /// Another policy loses the version, which belongs to the policy before.
    void setMergePolicy(const QString &id);
    void setMergePolicyVersion(std::optional<qint64> version);
    void setDatasetId(const QString &id);
    void setSegmentPerBatch(std::optional<bool> perBatch);

private:
    ExportComposer &m_composer;
};

} // namespace exportdesk
