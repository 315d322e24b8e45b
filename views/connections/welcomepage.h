// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"
#include "views/shared/page.h"

class QComboBox;

namespace exportdesk
{

class Button;
class TextLabel;

/// The first start: try it on the local platform, or connect with a credential file.
///
/// Object names: welcome.local, welcome.import, welcome.byHand, welcome.language.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    QString title() const override;
    QList<QWidget *> regions() override;
    /// "en" or "de"; emits nothing.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void localRequested();
    void importRequested();
    void byHandRequested();
    void languageChosen(const QString &code);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card {
        QWidget *box;
        TextLabel *title;
        TextLabel *text;
        QList<TextLabel *> points;
        QWidget *picture;
    };
    Card makeCard(Icon icon, QList<QWidget *> buttons);
    QWidget *makeDropBox();
    void buildSheet();

    QWidget *m_sheet;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_start;
    Button *m_import;
    Button *m_byHand;
    Card m_local;
    Card m_remote;
    TextLabel *m_dropTitle;
    TextLabel *m_dropText;
    TextLabel *m_languageWord;
    QComboBox *m_language;
    TextLabel *m_keys;
};

} // namespace exportdesk
