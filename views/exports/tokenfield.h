// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

class ChoicePopup;
class FlowLayout;
class TextLabel;

/// Shows selected items as tokens that can be removed one by one, and opens a searchable list to add more and to see
/// those that are too many to show.
class TokenField : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString key;
        QString text;
        bool flagged = false; ///< unknown: in the color of warnings

        bool operator==(const Item &) const = default;
    };

    static constexpr qsizetype tokensAtMost = 100;

    explicit TokenField(QWidget *parent = nullptr);

    ChoicePopup &popup() const { return *m_popup; }
    void setItems(const QList<Item> &items);
    void setPlaceholder(const QString &text);
    void setLabel(const QString &label);
    void setWrong(bool wrong);
    void openList(const QString &text = {});

Q_SIGNALS:
    void aboutToOpen();
    /// A row of the list was toggled.
    void toggled(const QString &key);
    void removed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Token;
    void clearTokens();
    void describe();
    void sayHowManyMore();

    ChoicePopup *m_popup;
    QWidget *m_box; ///< hidden while it is filled: each widget that is shown lays out all others
    FlowLayout *m_flow;
    TextLabel *m_more;
    TextLabel *m_invitation;
    QList<Item> m_items;
    QList<Token *> m_tokens;
    QString m_label;
    bool m_wrong = false;
};

} // namespace exportdesk
