// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandbox.h"

#include <QComboBox>

namespace exportdesk
{

class IconLabel;

/// A sandbox by its name, typed or chosen from those that the platform listed.
class SandboxCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit SandboxCombo(QWidget *parent = nullptr);

    /// What is being typed, the cursor and the row in view stay.
    void setSandboxes(const QList<Sandbox> &sandboxes);
    void setSandbox(const QString &name);
    void retranslate();
    /// Title, type and state of the sandbox, to be shown below; hidden while it is not known.
    IconLabel *note() const { return m_note; }

Q_SIGNALS:
    void edited();

private:
    void showNote();

    QList<Sandbox> m_sandboxes;
    IconLabel *m_note;
};

} // namespace exportdesk
