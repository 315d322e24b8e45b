// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/sandboxlook.h"

#include <QPushButton>

namespace exportdesk
{

/// The sandbox in use: filled and with a shield in production, outlined elsewhere. A button where it opens the chooser.
class SandboxBadge : public QPushButton
{
    Q_OBJECT

public:
    explicit SandboxBadge(QWidget *parent = nullptr);

    void setLook(const SandboxLook &look);
    const SandboxLook &look() const { return m_look; }
    /// Shows a chevron and takes focus; otherwise it is a label.
    void setSwitches(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();

    SandboxLook m_look;
    bool m_switches = false;
};

} // namespace exportdesk
