// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/composersection.h"

class QCheckBox;

namespace exportdesk
{

class Choices;
class Clock;
class Disclosure;
class TextLabel;
class TimestampEdit;
class TokenField;

/// Which profiles are exported: segments, membership status, qualification time; and how they are batched.
class SegmentsSection : public ComposerSection
{
    Q_OBJECT

public:
    SegmentsSection(ExportComposer &composer, Choices &choices, const Clock &clock, QWidget *parent);

    void showCheck(const RequestCheck &check) override;
    void enter() override;

protected:
    void retranslate() override;
    void showRequest() override;
    QString summaryText() const override;
    void markInvalid() override;

private:
    void build(const Clock &clock);
    void wire();
    void readDefinitions();
    void fillList();
    void showStatus(QCheckBox *box, const QString &status);
    void showTruth(QCheckBox *box, std::optional<bool> value, const QString &path);
    void toggleSegment(const QString &id);
    void setStatus(const QString &status, bool on);
    void askForEvaluation();
    QString usualHint() const;

    Choices &m_choices;
    const Clock &m_clock;
    TokenField *m_segments;
    QCheckBox *m_qualified;
    QCheckBox *m_exited;
    QCheckBox *m_perBatch;
    QCheckBox *m_empty;
    Disclosure *m_more;
    TextLabel *m_betweenLabel;
    TimestampEdit *m_from;
    TextLabel *m_andLabel;
    TimestampEdit *m_to;
    QCheckBox *m_evaluate;
};

} // namespace exportdesk
