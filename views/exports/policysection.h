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

/// How the fragments of a profile are merged: the policy, its version, and their effect.
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
    void showRequest() override;
    QString summaryText() const override;
    void markInvalid() override;

private:
    void wire();
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
