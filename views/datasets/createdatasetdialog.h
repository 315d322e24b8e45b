// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcreations.h"
#include "models/datasets/datasetsmodel.h"
#include "views/shared/dialogframe.h"

class QLineEdit;

namespace exportdesk
{

class ExpiryChoice;
class MessageStack;

/// Asks for name and description of a new export target and creates it; stays open with the reason when that fails.
///
/// Object names: dataset.create.name, dataset.create.description, dataset.create.button, dataset.create.close.
class CreateDatasetDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CreateDatasetDialog(const DatasetsModel &datasets, DatasetCreations &creations, const SandboxLook &sandbox,
                        QWidget *parent = nullptr);
    void setName(const QString &name);

Q_SIGNALS:
    /// The dataset exists and has its row in the model.
    void created(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateState();
    void create();
    void acceptResult(const Outcome<QString> &outcome);
    void setExpiry(const QString &id);

    const DatasetsModel &m_datasets;
    DatasetCreations &m_creations;
    SandboxLook m_sandbox;
    bool m_creating = false;
    bool m_isCreated = false;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    TextLabel *m_descriptionLabel;
    QLineEdit *m_description;
    ExpiryChoice *m_expiry;
    TextLabel *m_hint;
    MessageStack *m_messages;
    Button *m_close;
    Button *m_create;
};

} // namespace exportdesk
