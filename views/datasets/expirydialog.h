// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetexpiries.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

class ExpiryChoice;
class MessageStack;
struct Dataset;

/// Sets when a dataset expires; stays open with the reason when that fails.
///
/// Object names: dataset.expiry.button, dataset.expiry.close.
class ExpiryDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a expiries outlive the dialog.
    ExpiryDialog(const Dataset &dataset, DatasetExpiries &expiries, const SandboxLook &sandbox,
                 QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void set();
    void acceptResult(const Outcome<Done> &outcome);

    DatasetExpiries &m_expiries;
    const QString m_id;
    const QString m_name;
    bool m_isSetting = false;
    MessageStack *m_messages;
    ExpiryChoice *m_choice;
    Button *m_close;
    Button *m_set;
};

} // namespace exportdesk
