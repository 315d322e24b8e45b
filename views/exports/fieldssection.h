// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/composersection.h"

namespace exportdesk
{

class Choices;
class FieldsPane;

/// Which fields of the profile are exported.
class FieldsSection : public ComposerSection
{
    Q_OBJECT

public:
    FieldsSection(ExportComposer &composer, Choices &choices, QWidget *parent);

    FieldsPane &pane() const { return *m_pane; }
    void showCheck(const RequestCheck &check) override;
    void enter() override;

protected:
    void retranslate() override;
    void showRequest() override;
    QString summaryText() const override;

private:
    void readSchema();

    Choices &m_choices;
    FieldsPane *m_pane;
};

} // namespace exportdesk
