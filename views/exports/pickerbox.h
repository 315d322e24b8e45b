// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QAbstractButton>

namespace exportdesk
{

class ChoicePopup;

/// Shows the selected item and opens a searchable list to select another: a combo box with details and with reasons for
/// disabled rows.
class PickerBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PickerBox(QWidget *parent = nullptr);

    ChoicePopup &popup() const { return *m_popup; }
    void setIcon(Icon icon);
    /// \a title strong, \a detail next to it; \a key marks the row in the list.
    void setShown(const QString &key, const QString &title, const QString &detail);
    QString shownTitle() const { return m_title; }
    /// Shown while nothing is selected.
    void setPlaceholder(const QString &text);
    /// Ids elide in the middle, sentences at the end.
    void setDetailElide(Qt::TextElideMode mode);
    void setWrong(bool wrong);
    /// Read before the value by a screen reader.
    void setLabel(const QString &label);
    void openList(const QString &text = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Emitted before the list opens, to fill it.
    void aboutToOpen();
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    ChoicePopup *m_popup;
    std::optional<Icon> m_icon;
    QString m_key;
    QString m_title;
    QString m_detail;
    QString m_placeholder;
    QString m_label;
    Qt::TextElideMode m_detailElide = Qt::ElideRight;
    bool m_wrong = false;
};

} // namespace exportdesk
