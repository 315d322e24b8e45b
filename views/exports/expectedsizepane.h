// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/jobs/durations.h"
#include "models/previews/usualexport.h"

#include <QTimer>
#include <QWidget>

namespace exportdesk
{

class Choices;
class ExportComposer;
class KeyValueGrid;
class TextLabel;
struct ExpectedRows;
class UsualExports;

/// How large the export being composed will probably be: the members of its segments with the age of their count, or
/// the profile store, and how long such an export usually takes.
class ExpectedSizePane final : public QWidget
{
    Q_OBJECT

public:
    /// What is known of earlier exports; nullptr where there is no history.
    struct History {
        const Durations *durations = nullptr;
        UsualExports *usual = nullptr;
    };

    /// All outlive the pane.
    ExpectedSizePane(const ExportComposer &composer, const Choices &choices, const History &history, QWidget *parent);

    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readUsual();
    bool isUsualCurrent() const;
    void showSize();
    void showParts(const ExpectedRows &rows);
    QString usualDuration() const;

    const ExportComposer &m_composer;
    const Choices &m_choices;
    const History m_history;
    QTimer m_readSoon;
    std::optional<ExportRequest> m_readFor; ///< what m_usual is about
    UsualExport m_usual;
    TextLabel *m_title;
    KeyValueGrid *m_grid;
    TextLabel *m_note;
};

} // namespace exportdesk
