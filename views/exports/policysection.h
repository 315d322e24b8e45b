// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/composersection.h"

class QComboBox;

namespace exportdesk
{

class Choices;
class DatasetsModel;
class PickerBox;
struct MergePolicy;

/// How the fragments of a profile are merged: which policy, which version, and what that means.
class PolicySection : public ComposerSection
{
    Q_OBJECT

public:
    PolicySection(ExportComposer &composer, Choices &choices, DatasetsModel &datasets, QWidget *parent);

    void showCheck(const RequestCheck &check) override;
    void enter() override;
    void openList();

protected:
    void retranslate() override;
    QString summaryText() const override;
    void followChecks() override;

private:
    void wire();
    void follow();
    void readPolicies();
    void fillList();
    void fillVersions();
    QString consequence(const MergePolicy &policy) const;
    QString detail(const MergePolicy &policy) const;
    const MergePolicy *policyInUse() const;

    Choices &m_choices;
    DatasetsModel &m_datasets;
    PickerBox *m_policy;
    QComboBox *m_version;
};

} // namespace exportdesk
