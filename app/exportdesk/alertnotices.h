// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class AlertSettings;
class Navigator;
class NoticeList;

/// A notice while alerts do not arrive in some way.
class AlertNotices final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    AlertNotices(NoticeList &notices, Navigator &navigator, const AlertSettings &settings, QObject *parent = nullptr);

    void update();

private:
    NoticeList &m_notices;
    Navigator &m_navigator;
    const AlertSettings &m_settings;
};

} // namespace exportdesk
