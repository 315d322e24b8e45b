// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/linkbutton.h"

namespace exportdesk
{

/// "Why?" next to a message, a check or an error: opens its entry of the help.
class WhyLink final : public LinkButton
{
    Q_OBJECT

public:
    explicit WhyLink(QWidget *parent = nullptr);

    /// \a address as the help knows it, "checks#fields-unknown"; \a about is what a screen reader says with it.
    void setEntry(const QString &address, const QString &about);
    QString address() const { return m_address; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_address;
};

} // namespace exportdesk
