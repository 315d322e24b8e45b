// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"

#include <QWidget>

namespace exportdesk
{

class Choices;
class ExportComposer;
class KeyValueGrid;
class TextLabel;

/// How large the export being composed will probably be: the members of its segments with the age of their count, or
/// the profile store, and how long such an export usually takes.
class ExpectedSizePane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the pane; \a durations, too, where there is a history.
    ExpectedSizePane(const ExportComposer &composer, const Choices &choices, const Durations *durations,
                     QWidget *parent);

    void retranslate();

private:
    void showSize();
    void showParts();
    QString usualDuration() const;

    const ExportComposer &m_composer;
    const Choices &m_choices;
    const Durations *m_durations;
    TextLabel *m_title;
    KeyValueGrid *m_grid;
    TextLabel *m_note;
};

} // namespace exportdesk
