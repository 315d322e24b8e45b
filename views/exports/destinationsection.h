// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/composersection.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

class Button;
class DatasetCreations;
class DatasetsModel;
class PickerBox;
struct Dataset;

/// The target dataset; one can be created here.
class DestinationSection : public ComposerSection
{
    Q_OBJECT

public:
    DestinationSection(ExportComposer &composer, DatasetsModel &datasets, DatasetCreations &creations,
                       const SandboxLook &sandbox, QWidget *parent);

    void showCheck(const RequestCheck &check) override;
    void enter() override;
    void openList();
    void openCreation();
    /// For dialogs opened from now on.
    void setSandbox(const SandboxLook &look) { m_sandbox = look; }

protected:
    void retranslate() override;
    void showRequest() override;
    QString summaryText() const override;
    void markInvalid() override;

private:
    void readDatasets();
    void fillList();
    void showKeeping();

    DatasetsModel &m_datasets;
    DatasetCreations &m_creations;
    SandboxLook m_sandbox;
    PickerBox *m_dataset;
    Button *m_create;
};

} // namespace exportdesk
