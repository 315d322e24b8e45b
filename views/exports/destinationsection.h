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

/// Into which dataset is exported; one can be created on the spot.
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
    /// From the next question on.
    void setSandbox(const SandboxLook &look) { m_sandbox = look; }

protected:
    void retranslate() override;
    QString summaryText() const override;
    void followChecks() override;

private:
    void follow();
    void readDatasets();
    void fillList();

    DatasetsModel &m_datasets;
    DatasetCreations &m_creations;
    SandboxLook m_sandbox;
    PickerBox *m_dataset;
    Button *m_create;
};

} // namespace exportdesk
