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

/// What is exported: profiles, profiles and events, or events only; collapsed: since when, and the schema.
class WhatSection : public ComposerSection
{
    Q_OBJECT

public:
    WhatSection(ExportComposer &composer, const Clock &clock, QWidget *parent);

    void showCheck(const RequestCheck &check) override;
    void enter() override;

protected:
    void retranslate() override;
    void showRequest() override;
    QString summaryText() const override;
    void markInvalid() override;

private:
    SegmentedBar *m_kinds;
    Disclosure *m_more;
    TextLabel *m_sinceLabel;
    PresetTime *m_since;
    TextLabel *m_schemaLabel;
    QLineEdit *m_schema;
};

} // namespace exportdesk
