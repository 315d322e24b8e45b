// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/composersection.h"

class QLineEdit;

namespace exportdesk
{

class Clock;
class Disclosure;
class PresetTime;
class SegmentedBar;
class TextLabel;

/// What is exported: profiles, profiles and events, or events only; folded away: only what changed since, the schema.
class WhatSection : public ComposerSection
{
    Q_OBJECT

public:
    WhatSection(ExportComposer &composer, const Clock &clock, QWidget *parent);

    void showCheck(const RequestCheck &check) override;
    void enter() override;

protected:
    void retranslate() override;
    QString summaryText() const override;
    void followChecks() override;

private:
    void follow();

    SegmentedBar *m_kinds;
    Disclosure *m_more;
    TextLabel *m_sinceLabel;
    PresetTime *m_since;
    TextLabel *m_schemaLabel;
    QLineEdit *m_schema;
};

} // namespace exportdesk
