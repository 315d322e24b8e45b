// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/composersection.h"

class QCheckBox;

namespace exportdesk
{

class Choices;
class Disclosure;
class TextLabel;
class TimestampEdit;
class TokenField;

/// Whose profiles are exported: segments, membership status, qualification time; how they are put into batches.
class SegmentsSection : public ComposerSection
{
    Q_OBJECT

public:
    SegmentsSection(ExportComposer &composer, Choices &choices, QWidget *parent);

    void showCheck(const RequestCheck &check) override;
    void enter() override;

protected:
    void retranslate() override;
    QString summaryText() const override;
    void followChecks() override;

private:
    void build();
    void wire();
    void follow();
    void readDefinitions();
    void fillList();
    void followStatus(QCheckBox *box, const QString &status);
    void turnSegment(const QString &id);
    void setStatus(const QString &status, bool on);
    QString usualHint() const;

    Choices &m_choices;
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
