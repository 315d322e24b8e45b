// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/composersection.h"

namespace exportdesk
{

class Choices;
class Clock;
class Disclosure;
class FieldsPane;
class LinkButton;
class PresetTime;
class TextLabel;
class TimestampEdit;

/// Which time-series events are exported: from when to when they were ingested, and which of their fields.
class EventsSection : public ComposerSection
{
    Q_OBJECT

public:
    EventsSection(ExportComposer &composer, Choices &choices, const Clock &clock, QWidget *parent);

    FieldsPane &pane() const { return *m_pane; }
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
    void readSchema();
    QString timeHint() const;

    Choices &m_choices;
    QWidget *m_none;
    TextLabel *m_noneSentence;
    LinkButton *m_addEvents;
    QWidget *m_some;
    TextLabel *m_fromLabel;
    PresetTime *m_from;
    TextLabel *m_toLabel;
    TimestampEdit *m_to;
    FieldsPane *m_pane;
    Disclosure *m_openFields;
};

} // namespace exportdesk
