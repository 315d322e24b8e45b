// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace exportdesk
{

class TextLabel;

/// A section of a form: icon, title, summary at the right, then its controls; can be folded to its title line.
class SectionBox : public QWidget
{
    Q_OBJECT

public:
    explicit SectionBox(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// The result of its checks; nothing while it is unknown. The word is for screen readers.
    void setStatus(std::optional<Status> status);
    /// At the right, e.g. "4 of 1,812 selected".
    void setSummary(const QString &summary);
    /// One line below the controls; empty hides it. With \a error it says what is wrong with an input.
    void setHint(const QString &hint, bool error = false);
    /// Controls go here, from top to bottom, 4 px apart.
    QVBoxLayout *content() const { return m_content; }

    /// Foldable sections show a chevron and open by click, Space or Enter; others are always open.
    void setFoldable(bool on);
    bool isFoldable() const { return m_foldable; }
    bool isOpen() const;
    void setOpen(bool on);

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Heading;
    void updateBody();

    Heading *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_content;
    TextLabel *m_hint;
    bool m_foldable = false;
    bool m_open = true;
};

} // namespace exportdesk
