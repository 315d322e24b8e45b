// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

/// Reports that the language of the program has changed, to models; widgets receive QEvent::LanguageChange instead.
class LanguageWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageWatch(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once, from the event loop, however many catalogues were replaced.
    void changed();

private:
    bool m_pending = false;
};

} // namespace exportdesk
