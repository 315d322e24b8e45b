// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace exportdesk
{

class Button;
class ElidedLabel;
class IconLabel;

/// The frame of details: identity, tabs with counts, and actions in one line, the pages below.
///
/// With little width the identity is above the tabs.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Icon and word of the status, the id in bold, then the name. \a raw is the word of Status::Unknown; \a words
    /// replaces the word of any status.
    void setIdentity(Status status, const QString &id, const QString &name, const QString &raw = {},
                     const QString &words = {});
    /// The same with any icon and without a status.
    void setIdentity(Icon icon, const QString &title, const QString &name = {});

    /// \a key names the tab in settings; the page is given to this widget.
    void addTab(const QString &key, QWidget *page);
    void setTabText(const QString &key, const QString &text);
    /// Shown behind the word when above 0; with \a badge as a badge in the colors of this status.
    void setTabCount(const QString &key, qint64 count, std::optional<Status> badge = {});
    void setTabShown(const QString &key, bool shown);
    QString currentTab() const;
    void setCurrentTab(const QString &key);

    /// Given to this widget; at the right of the tab line.
    void addAction(Button *button);

Q_SIGNALS:
    void currentTabChanged(const QString &key);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tab {
        QString key;
        QString text;
        qint64 count = 0;
        std::optional<Status> badge;
    };
    void showTab(int index);
    void showText(int index);
    void arrange();
    int indexOf(const QString &key) const;

    QWidget *m_head;
    QWidget *m_identity;
    IconLabel *m_status;
    ElidedLabel *m_id;
    ElidedLabel *m_name;
    QTabBar *m_bar;
    QHBoxLayout *m_actions;
    QStackedWidget *m_pages;
    QList<Tab> m_tabs;
    bool m_stacked = false;
};

} // namespace exportdesk
